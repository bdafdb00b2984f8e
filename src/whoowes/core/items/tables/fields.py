"""The fields of one row of an action table, by what its columns hold."""

from collections.abc import Iterable, Sequence

from whoowes.core.items.tables.cells import NO_CELL, ReadCell
from whoowes.core.items.tables.grid import GridRow
from whoowes.core.items.words import Role


class Fields:
    """The cells of one row by role; a transposed table is one row in this sense."""

    def __init__(self, cells: Iterable[tuple[Role | None, ReadCell]]) -> None:
        self.cells = tuple(cells)
        self._of: dict[Role | None, list[ReadCell]] = {}
        for role, cell in self.cells:
            self._of.setdefault(role, []).append(cell)

    def of(self, *roles: Role) -> list[ReadCell]:
        """Return the cells with any of the roles, in the order of the roles given."""
        return [cell for role in roles for cell in self._of.get(role, ())]

    def first(self, *roles: Role) -> ReadCell:
        """Return the first such cell that says anything, else an empty one."""
        cells = self.of(*roles)
        for cell in cells:
            if cell.value.any_text:
                return cell
        return cells[0] if cells else NO_CELL

    def text(self, *roles: Role) -> str:
        """Return what all cells of the roles say."""
        return "; ".join([text for cell in self.of(*roles) if (text := cell.value.text)])


def fields_of(row: GridRow, roles: Sequence[Role | None]) -> Fields:
    """Return a row's cells by the roles of their columns."""
    return Fields(zip(roles, row.cells, strict=False))
