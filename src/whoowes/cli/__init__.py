"""The command line: thin commands over the engine. `wiring` alone builds adapters, `output` alone prints."""
