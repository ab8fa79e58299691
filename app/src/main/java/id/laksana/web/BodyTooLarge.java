package id.laksana.web;

import java.io.IOException;

/** The body of a request goes on beyond what is taken. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    public BodyTooLarge() {
        super("The body of the request is too large.");
    }
}
