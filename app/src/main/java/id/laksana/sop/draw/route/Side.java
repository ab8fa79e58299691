package id.laksana.sop.draw.route;

/** Of a symbol; flows leave below or at a side, and enter above or at a side. */
public enum Side {
    ABOVE,
    BELOW,
    LEFT,
    RIGHT
}
