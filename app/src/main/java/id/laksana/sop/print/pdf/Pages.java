package id.laksana.sop.print.pdf;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** On which pages rows came to stand. */
record Pages(List<PageBox> pages) {

    int firstOf(TableRowBox row) {
        return page(row.getAbsY());
    }

    int lastOf(TableRowBox row) {
        return page(row.getAbsY() + Math.max(row.getHeight() - 1, 0));
    }

    /** A row may be higher than what is left of its page. */
    double heightOnFirstPage(TableRowBox row) {
        int bottom = pages.get(firstOf(row)).getBottom();
        return Math.min(row.getHeight(), bottom - row.getAbsY());
    }

    int page(int y) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (y < pages.get(middle).getBottom()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
