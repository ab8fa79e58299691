package id.laksana.shell;

import io.micronaut.context.annotation.Context;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Brings what Tomcat logs, through java.util.logging, into the same log as all else; before Tomcat starts. */
@Context
class ContainerLog {

    ContainerLog() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
