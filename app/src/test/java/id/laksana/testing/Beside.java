package id.laksana.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tests that change only what is their own and look at nothing that others change: they run beside others, as every class does that says nothing else.
 * Integration tests must have thought of it, and say so by this.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Beside {}
