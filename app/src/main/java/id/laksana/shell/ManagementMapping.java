package id.laksana.shell;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.servlet.engine.initializer.MicronautServletInitializer;
import jakarta.inject.Singleton;

/** Micronaut serves health beside the REST interface; every other address is Vaadin's. */
@Singleton
class ManagementMapping implements BeanCreatedEventListener<MicronautServletInitializer> {

    @Override
    public MicronautServletInitializer onCreated(BeanCreatedEvent<MicronautServletInitializer> event) {
        MicronautServletInitializer initializer = event.getBean();
        initializer.addMicronautServletMapping("/health/*");
        return initializer;
    }
}
