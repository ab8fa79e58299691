package id.laksana.sop.edit;

import id.laksana.sop.sheet.ListCell;
import java.util.List;

/** Requirements or outputs as lines of text, an item a line. */
public final class ListText {

    private ListText() {}

    public static String format(ListCell cell) {
        if (!cell.items().isEmpty()) {
            return String.join("\n", cell.items());
        }
        return cell.printed() == null ? "" : String.join("\n", TypedLines.of(cell.printed()));
    }

    public static ListCell parse(String typed) {
        List<String> items =
                TypedLines.of(typed).stream().map(TypedLines::withoutBullet).toList();
        return switch (items.size()) {
            case 0 -> ListCell.BLANK;
            case 1 -> ListCell.of(items.getFirst());
            default -> new ListCell(String.join("\n", items), items, ListCell.Split.BULLETS);
        };
    }
}
