package io.github.crmsdk.sharpspring.rpc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which of SharpSpring's methods a call is, and how its one argument and its answer stand in the envelope. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Rpc {
    /** The method's name on the wire. */
    String value();

    /**
     * Where the argument stands in {@code params}: a name such as {@code id}; {@code objects}, which takes one object or a
     * list; {@code objects.id} and {@code objects.systemName}, for objects of nothing but that. Empty if the argument is the whole of {@code params}.
     */
    String param() default "";

    /** The member of {@code result} that holds the rows; empty if the result as a whole is the value. */
    String result() default "";
}
