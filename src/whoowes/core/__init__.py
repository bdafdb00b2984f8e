"""The pure core: values in, values out. Folder order is the flow of the data."""
