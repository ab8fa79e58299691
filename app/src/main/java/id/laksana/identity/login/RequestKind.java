package id.laksana.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a request is to the login: it decides who may pass and how someone without a login is answered. */
enum RequestKind {
    OPEN,
    REST,
    NAVIGATION,
    UIDL,
    HEARTBEAT,
    PUSH,
    OTHER;

    /** Vaadin's servlet answers this parameter on any path, so it closes even an open one. */
    private static final String VAADIN_PARAMETER = "v-r";

    private static final List<String> OPEN_FOLDERS = List.of(
            "/VAADIN/build/", "/VAADIN/static/", "/assets/", "/aura/", "/health/", "/keluar/selesai", "/icons/");
    private static final Set<String> OPEN_FILES =
            Set.of("/favicon.svg", "/favicon.ico", "/manifest.webmanifest", "/robots.txt", "/health");

    static RequestKind of(HttpServletRequest request) {
        String path = path(request);
        String vaadin = request.getParameter(VAADIN_PARAMETER);
        if (path.startsWith("/api/")) {
            return REST;
        }
        if (vaadin != null) {
            return ofVaadin(vaadin);
        }
        if (path.startsWith("/VAADIN/push")) {
            return PUSH;
        }
        if (reads(request)
                && (OPEN_FILES.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith))) {
            return OPEN;
        }
        return isNavigation(request) ? NAVIGATION : OTHER;
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static RequestKind ofVaadin(String parameter) {
        return switch (parameter) {
            case "uidl" -> UIDL;
            case "heartbeat" -> HEARTBEAT;
            case "push" -> PUSH;
            default -> OTHER;
        };
    }

    private static boolean reads(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean isNavigation(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return reads(request) && "navigate".equals(mode);
        }
        String accept = request.getHeader("Accept");
        return reads(request) && accept != null && accept.contains("text/html");
    }
}
