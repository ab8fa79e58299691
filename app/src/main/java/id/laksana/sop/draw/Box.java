package id.laksana.sop.draw;

/** From its left upper corner to the right and down. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    Box down(double by) {
        return new Box(x, y + by, width, height);
    }
}
