package id.laksana.shell;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** Sets up the Tomcat that Micronaut made: types of files, limits, cookies, and answers of its own that tell nothing. */
@Singleton
class TomcatSetup implements BeanCreatedEventListener<Tomcat> {

    private static final int LARGEST_HEADER = 16 * 1024;
    private static final int SESSION_MINUTES = 40;

    /** Before Tomcat is made, which otherwise writes into the folder that it was started in. */
    TomcatSetup() {
        Path work = Path.of(System.getProperty("java.io.tmpdir"), "laksana-tomcat");
        System.setProperty("catalina.home", System.getProperty("catalina.home", work.toString()));
    }

    @Override
    public Tomcat onCreated(BeanCreatedEvent<Tomcat> event) {
        Tomcat tomcat = event.getBean();
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass(ContainerRefusals.class.getName());
        for (var child : host.findChildren()) {
            setUp((Context) child);
        }
        setUp(tomcat.getConnector());
        return tomcat;
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
        connector.setAllowTrace(false);
        connector.setXpoweredBy(false);
    }
}
