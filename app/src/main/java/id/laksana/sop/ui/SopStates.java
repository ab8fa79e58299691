package id.laksana.sop.ui;

import id.laksana.sop.version.VersionState;
import id.laksana.web.ui.Status;

/** What kind of status the state of a version is. */
final class SopStates {

    private SopStates() {}

    static Status.Kind kind(VersionState state) {
        return switch (state) {
            case PROPOSED -> Status.Kind.WARNING;
            case COMING -> Status.Kind.RUNNING;
            case IN_FORCE -> Status.Kind.GOOD;
            case SUPERSEDED -> Status.Kind.NEUTRAL;
            case WITHDRAWN -> Status.Kind.BAD;
        };
    }
}
