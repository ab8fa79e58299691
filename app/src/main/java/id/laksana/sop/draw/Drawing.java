package id.laksana.sop.draw;

import java.util.List;

/** What is drawn on a piece of paper, the later over the earlier: symbols cover what runs up to them. */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
