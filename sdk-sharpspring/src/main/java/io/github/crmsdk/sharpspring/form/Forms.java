package io.github.crmsdk.sharpspring.form;

import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventReads;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.sharpspring.internal.EventWatch;
import java.util.List;

/** Forms that leads fill out. The vendor has no method that lists forms. */
public interface Forms extends EventReads {
    /**
     * Hands over each submission of a form, by {@code createTimestamp}: events of kind {@code formSubmit}, whose name tells
     * the form.
     */
    default Watch<Event> watch(WatchOptions options) {
        return EventWatch.open(this, options, List.of(EventSource.FORM_SUBMIT));
    }
}
