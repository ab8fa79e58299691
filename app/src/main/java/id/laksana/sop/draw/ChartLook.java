package id.laksana.sop.draw;

import id.laksana.sop.procedure.StepId;
import java.util.Map;

/**
 * What a chart that stands alone is drawn with.
 *
 * @param title the name of the procedure
 * @param description told to those who cannot see the drawing
 * @param no the head of the column of numbers
 * @param activity the head of the column of activities
 * @param compact without the column of activities, for narrow screens; a step's title tells it still
 * @param selectable whether steps can be reached by keyboard, for a page that listens to them
 */
public record ChartLook(
        ChartWords words,
        String title,
        String description,
        String no,
        String activity,
        boolean compact,
        boolean selectable,
        Map<StepId, Overlay> overlays) {

    public ChartLook {
        overlays = Map.copyOf(overlays);
    }
}
