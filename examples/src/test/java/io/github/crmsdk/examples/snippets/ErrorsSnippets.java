package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.CreateDeal;
import java.time.Duration;

/** What docs/errors.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class ErrorsSnippets {
    void snippet0(SalesmateClient salesmate, CreateDeal deal) {
        try {
            salesmate.deals().create(deal).execute();
        } catch (RateLimitException limited) {
            later(limited.retryAfter().orElse(Duration.ofMinutes(1)));
        } catch (TransportException broken) {
            if (broken.outcomeUnknown()) {
                lookWhetherItExists(deal);
            }
        }
    }

    abstract void later(Duration wait);

    abstract void lookWhetherItExists(CreateDeal deal);
}
