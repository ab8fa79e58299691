package id.laksana.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may open a view that belongs to no agency: holders of one of the roles, or, where none is named, all who are logged in. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AllowedTo {

    PlatformRole[] value() default {};
}
