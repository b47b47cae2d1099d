package io.github.crmsdk.core.vendor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables makes the models: the generated class stays hidden, the nested {@code Builder} is the way in. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
// In a class file it would ask the compilers of applications for Immutables.
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Nobody can reach the generated class, hence nor its copy methods: builder().from(model) does it.
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
