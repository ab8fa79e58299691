package id.laksana.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request is to the login: it decides who may pass and how someone without a login is answered. */
public enum RequestKind {
    FILE,
    MANAGEMENT,
    PUBLIC,
    LOGIN,
    BACKCHANNEL,
    REST,
    NAVIGATION,
    UIDL,
    HEARTBEAT,
    PUSH,
    OTHER;

    public static final String METRICS = "/metrics";

    private static final String ATTRIBUTE = RequestKind.class.getName();

    /** Vaadin's servlet answers this parameter on any path, so it closes even an open one. */
    private static final String VAADIN_PARAMETER = "v-r";

    private static final Set<String> LOGIN_PAGES =
            Set.of("GET " + LoginPages.CALLBACK, "GET " + Logout.PAGE, "GET " + Logout.END, "GET " + Logout.DONE);
    private static final Pattern EVERYBODYS = Pattern.compile("(/[^/]+)?/layanan(/.*)?|/sitemap[.]xml|/robots[.]txt");

    /** What tells programmers of REST. */
    private static final Set<String> REFERENCE = Set.of("/api", "/api/openapi.yml");

    private static final List<String> OPEN_FOLDERS =
            List.of("/VAADIN/build/", "/VAADIN/static/", "/assets/", "/aura/", "/icons/");
    private static final Set<String> OPEN_FILES = Set.of("/favicon.svg", "/favicon.ico", "/manifest.webmanifest");

    /** What was found of a request when it reached the login; nothing for one that was refused before. */
    public static Optional<RequestKind> found(HttpServletRequest request) {
        return Optional.ofNullable((RequestKind) request.getAttribute(ATTRIBUTE));
    }

    /** Whether an address is one of those that only the port for probes and metrics serves. */
    public static boolean isOfManagement(String path) {
        return path.equals(METRICS) || path.equals("/health") || path.startsWith("/health/");
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestKind find(HttpServletRequest request) {
        RequestKind kind = of(request);
        request.setAttribute(ATTRIBUTE, kind);
        return kind;
    }

    private static RequestKind of(HttpServletRequest request) {
        String path = path(request);
        String operation = request.getMethod() + " " + path;
        if (LOGIN_PAGES.contains(operation)) {
            return LOGIN;
        }
        if (operation.equals("POST " + Logout.BACKCHANNEL)) {
            return BACKCHANNEL;
        }
        if (reads(request) && REFERENCE.contains(path)) {
            return PUBLIC;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return REST;
        }
        String vaadin = request.getParameter(VAADIN_PARAMETER);
        return vaadin == null ? ofPath(path, request) : ofVaadin(vaadin);
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static RequestKind ofPath(String path, HttpServletRequest request) {
        if (path.startsWith("/VAADIN/push")) {
            return PUSH;
        }
        if (reads(request) && isOfManagement(path)) {
            return MANAGEMENT;
        }
        if (reads(request) && EVERYBODYS.matcher(path).matches()) {
            return PUBLIC;
        }
        if (reads(request)
                && (OPEN_FILES.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith))) {
            return FILE;
        }
        return isNavigation(request) ? NAVIGATION : OTHER;
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
