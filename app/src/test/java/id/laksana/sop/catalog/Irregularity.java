package id.laksana.sop.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The items of the catalog's list of irregularities that a test shows to be in our sheets. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Irregularity {

    String[] value();
}
