package io.github.crmsdk.sellsy.v1;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which method of API v1 a call is, and where its one argument stands. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Rpc {
    /** The method's name on the wire, such as {@code Peoples.getOne}. */
    String value();

    /** The member of {@code params} that the argument becomes; empty if the argument is the whole of {@code params}. */
    String param() default "";
}
