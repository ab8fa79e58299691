package id.laksana.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the pages that are open in browsers now. */
@Singleton
class OpenPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger open = new AtomicInteger();

    OpenPages(MeterRegistry meters) {
        meters.gauge("laksana.pages", open);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            open.incrementAndGet();
            init.getUI().addDetachListener(_ -> open.decrementAndGet());
        });
    }
}
