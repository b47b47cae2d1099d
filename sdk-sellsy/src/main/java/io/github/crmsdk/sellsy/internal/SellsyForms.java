package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.github.crmsdk.sellsy.attached.Label;
import io.github.crmsdk.sellsy.model.Labelled;
import io.github.crmsdk.sellsy.model.NamedRef;
import io.github.crmsdk.sellsy.model.OwnerRef;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server written in PHP makes of lists and references: a list whose numbers have gaps is an object by number, and
 * what refers to nothing can be an object of nulls. Recorded answers have such objects for members without an id.
 */
final class SellsyForms extends PhpForms {
    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> REFERENCES =
            Set.of(Label.Builder.class, Labelled.Builder.class, NamedRef.Builder.class, OwnerRef.Builder.class);

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> standard) {
        return new NumberedList(standard);
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> standard) {
        JsonDeserializer<?> orNothing = super.modifyDeserializer(config, bean, standard);
        return REFERENCES.contains(bean.getBeanClass()) ? new Reference(orNothing) : orNothing;
    }

    private static final class NumberedList extends ByTree {
        private static final long serialVersionUID = 1L;

        NumberedList(JsonDeserializer<?> standard) {
            super(standard);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new NumberedList(contextual);
        }

        @Override
        @Nullable
        Object read(ObjectNode tree, JsonParser json, DeserializationContext context) throws IOException {
            boolean numbered =
                    tree.propertyStream().allMatch(member -> member.getKey().matches("\\d{1,9}"));
            // An object with other names is for the standard to judge: some lists of one are their element.
            return standard(
                    numbered ? tree.arrayNode().addAll(tree.valueStream().toList()) : tree, json, context);
        }
    }

    private static final class Reference extends ByTree {
        private static final long serialVersionUID = 1L;

        Reference(JsonDeserializer<?> standard) {
            super(standard);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new Reference(contextual);
        }

        @Override
        @Nullable
        Object read(ObjectNode tree, JsonParser json, DeserializationContext context) throws IOException {
            return tree.valueStream().allMatch(JsonNode::isNull) ? null : standard(tree, json, context);
        }
    }
}
