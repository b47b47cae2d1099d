package io.github.crmsdk.testkit;

import java.util.ArrayList;
import java.util.List;

/** The least that a vendor's simulator consists of. */
final class EchoSimulator extends Simulator {
    final List<String> carriedOut = new ArrayList<>();

    static EchoSimulator start() {
        EchoSimulator echo = new EchoSimulator();
        echo.listen();
        return echo;
    }

    String url() {
        return rootUrl();
    }

    @Override
    protected Answer handle(RecordedCall call) {
        carriedOut.add(call.path());
        return Answer.text(200, "text/plain", "0123456789");
    }

    @Override
    protected Answer overQuota() {
        return Answer.text(429, "text/plain", "enough");
    }
}
