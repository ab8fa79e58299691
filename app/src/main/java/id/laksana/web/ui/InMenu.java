package id.laksana.web.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a view into the menu of those who may open it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InMenu {

    int order();

    VaadinIcon icon();

    /** Whether it stands apart from daily work, among what is set up once. */
    boolean setting() default false;
}
