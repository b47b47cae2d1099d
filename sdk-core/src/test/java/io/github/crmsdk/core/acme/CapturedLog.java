package io.github.crmsdk.core.acme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The log of the tests: silent, and kept while one of them wants to read it. */
public final class CapturedLog implements SLF4JServiceProvider {
    private static final List<String> LINES = new ArrayList<>();
    private static @Nullable Level level;

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** From now on every line of this level and above is kept. */
    public static void start(Level least) {
        synchronized (LINES) {
            LINES.clear();
            level = least;
        }
    }

    /** What was logged since the start. */
    public static List<String> stop() {
        synchronized (LINES) {
            level = null;
            return List.copyOf(LINES);
        }
    }

    private static boolean isOn(Level asked) {
        synchronized (LINES) {
            return level != null && asked.compareTo(level) <= 0;
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return CapturingLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class CapturingLogger extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        CapturingLogger(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return isOn(Level.TRACE);
        }

        @Override
        public boolean isDebugEnabled() {
            return isOn(Level.DEBUG);
        }

        @Override
        public boolean isInfoEnabled() {
            return isOn(Level.INFO);
        }

        @Override
        public boolean isWarnEnabled() {
            return isOn(Level.WARN);
        }

        @Override
        public boolean isErrorEnabled() {
            return isOn(Level.ERROR);
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level at, Marker marker, String message, Object[] arguments, Throwable failure) {
            String text = MessageFormatter.basicArrayFormat(message, arguments);
            synchronized (LINES) {
                LINES.add(at + " " + name + " " + text + (failure == null ? "" : " " + failure));
            }
        }
    }
}
