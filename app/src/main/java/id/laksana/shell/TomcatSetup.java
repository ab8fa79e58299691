package id.laksana.shell;

import id.laksana.web.Refusals;
import id.laksana.web.SecurityHeaders;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** Sets up the Tomcat that Micronaut made: types of files, limits, cookies, and answers of its own that tell nothing. */
@Singleton
class TomcatSetup implements BeanCreatedEventListener<Tomcat> {

    private static final int LARGEST_HEADER = 16 * 1024;
    private static final int SESSION_MINUTES = 40;

    /** A client that has begun a request, or a part of one, goes on with it within this time. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(60);

    private final ServerSettings settings;
    private final ContainerRefusals refusals;

    /** Before Tomcat is made, which otherwise writes into the folder that it was started in. */
    TomcatSetup(ServerSettings settings, Refusals refusals, SecurityHeaders headers) {
        this.settings = settings;
        this.refusals = new ContainerRefusals(refusals, headers);
        Path work = Path.of(System.getProperty("java.io.tmpdir"), "laksana-tomcat");
        System.setProperty("catalina.home", System.getProperty("catalina.home", work.toString()));
    }

    @Override
    public Tomcat onCreated(BeanCreatedEvent<Tomcat> event) {
        Tomcat tomcat = event.getBean();
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass(ContainerRefusals.class.getName());
        host.getPipeline().addValve(refusals);
        if (!settings.trustedProxies().isBlank()) {
            tomcat.getEngine().getPipeline().addValve(believing(settings.trustedProxies()));
        }
        for (var child : host.findChildren()) {
            setUp((Context) child);
        }
        setUp(tomcat.getConnector());
        Connector management = new Connector();
        management.setPort(settings.managementPort());
        setUp(management);
        tomcat.getService().addConnector(management);
        return tomcat;
    }

    private static RemoteIpValve believing(String proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    private static void setUp(Context context) {
        Tomcat.addDefaultMimeTypeMappings(context);
        context.addMimeMapping("webmanifest", "application/manifest+json");
        context.setSessionTimeout(SESSION_MINUTES);
        context.setSessionCookieName("laksana");
        context.setUseHttpOnly(true);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("Lax");
        context.setCookieProcessor(cookies);
    }

    private static void setUp(Connector connector) {
        connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(LARGEST_HEADER));
        connector.setProperty("maxSwallowSize", String.valueOf(4 * 1024 * 1024));
        connector.setProperty("relaxedPathChars", "");
        connector.setProperty("connectionTimeout", String.valueOf(PATIENCE.toMillis()));
        connector.setProperty("keepAliveTimeout", String.valueOf(KEEP_ALIVE.toMillis()));
        connector.setAllowTrace(false);
        connector.setXpoweredBy(false);
    }
}
