package id.laksana.identity.login;

import jakarta.servlet.http.HttpSession;

final class SessionEnd {

    private SessionEnd() {}

    /** Ends a session, which may have ended by itself meanwhile. Its pages are told through their push. */
    static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // Nothing is left to end.
        }
    }
}
