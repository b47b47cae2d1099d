package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmate.contact.CreateContact;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.testkit.Fault;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken connections, late answers, and waits that are ended, against a simulated account. */
class TransportTest {
    private static final CreateContact ANN =
            CreateContact.builder().lastName("Lee").owner(1).build();

    private final SalesmateSimulator account =
            SalesmateSimulator.builder().hourlyQuota(10_000).start();
    private final VirtualTime time = VirtualTime.automatic();
    private SalesmateClient client;

    private SalesmateClient.Builder client(VirtualTime clock) {
        return Simulated.client(account, clock).retryPolicy(AcmeServer.policy());
    }

    @BeforeEach
    void start() {
        account.seedDeals(1);
        client = client(time).build();
    }

    @AfterEach
    void stop() {
        client.close();
        account.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReadIsRepeatedAfterABrokenConnection(Mode mode) {
        account.next(Fault.resetBeforeHeaders());
        account.next(Fault.resetMidBody());
        assertThat(mode.exchange(client.deals().get(1)).attempts()).isEqualTo(3);
        assertThat(time.waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @EnumSource
    void aCreateWhoseOutcomeIsUnknownIsNotRepeated(Mode mode) {
        account.next(Fault.resetBeforeHeaders().afterApplying());
        TransportException failed = catchThrowableOfType(
                TransportException.class, () -> mode.execute(client.contacts().create(ANN)));
        assertThat(failed.outcomeUnknown()).isTrue();
        assertThat(failed.getMessage())
                .startsWith("Salesmate contacts.create (POST /apis/contact/v4): the connection broke: ")
                .endsWith("; the request was sent, the vendor may have carried it out");
        assertThat(account.requests()).hasSize(1);
        assertThat(account.records("contact")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateIsRepeated(Mode mode) {
        account.next(Fault.resetBeforeHeaders().afterApplying());
        var changes = io.github.crmsdk.salesmate.deal.UpdateDeal.builder()
                .title("Again")
                .build();
        assertThat(mode.exchange(client.deals().update(1, changes)).attempts()).isEqualTo(2);
        assertThat(account.deal(1).orElseThrow().path("title").asText()).isEqualTo("Again");
    }

    @ParameterizedTest
    @EnumSource
    void aDeleteThatTookEffectBeforeTheConnectionBrokeIsNotFound(Mode mode) {
        account.next(Fault.resetBeforeHeaders().afterApplying());
        assertThat(catchThrowable(() -> mode.execute(client.deals().delete(1)))).isInstanceOf(NotFoundException.class);
        assertThat(account.deal(1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCutAnswerIsNoAnswer(Mode mode) {
        account.next(Fault.truncatedBody());
        DataException failed = catchThrowableOfType(
                DataException.class, () -> mode.execute(client.deals().get(1)));
        assertThat(failed.getMessage())
                .matches("Salesmate deals.get \\(GET /apis/deal/v4/1\\): HTTP 200 with \\d+ bytes of application/json;"
                        + " charset=utf-8 does not fit the contract: Unexpected end-of-input.*");
        assertThat(failed.body()).startsWith("{\"Status\":\"success\",\"Data\":{\"id\":1");
        assertThat(account.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerCanComeTooLate(Mode mode) {
        account.when(call -> true, Fault.delay(Duration.ofSeconds(30)));
        try (SalesmateClient impatient =
                client(time).attemptTimeout(Duration.ofMillis(100)).build()) {
            CallTimeoutException failed = catchThrowableOfType(
                    CallTimeoutException.class,
                    () -> mode.execute(impatient.contacts().create(ANN)));
            assertThat(failed)
                    .hasMessage("Salesmate contacts.create (POST /apis/contact/v4): no answer within 100 ms;"
                            + " the request was sent, the vendor may have carried it out");
            assertThat(catchThrowable(() -> mode.execute(impatient.deals().get(1))))
                    .hasMessage("Salesmate deals.get (GET /apis/deal/v4/1): no answer within 100 ms at attempt 3;"
                            + " the request was sent, the vendor may have carried it out");
        }
        account.clearFaults();
    }

    @Test
    void anInterruptEndsAWait() throws InterruptedException {
        VirtualTime manual = VirtualTime.manual();
        account.when(call -> true, Fault.status(503));
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        try (SalesmateClient waiting = client(manual).build()) {
            Thread caller = new Thread(() -> {
                failed.complete(catchThrowable(() -> waiting.deals().get(1).execute()));
                flag.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            manual.awaitWaiting(1);
            caller.interrupt();
            assertThat(failed.join())
                    .isInstanceOf(CallInterruptedException.class)
                    .hasMessage("Salesmate deals.get (GET /apis/deal/v4/1): interrupted");
            assertThat(flag.join()).isTrue();
        }
        assertThat(account.requests()).hasSize(1);
    }

    @Test
    void cancellingEndsAWait() throws InterruptedException {
        VirtualTime manual = VirtualTime.manual();
        account.when(call -> true, Fault.status(503));
        try (SalesmateClient waiting = client(manual).build()) {
            CompletableFuture<Deal> call = waiting.deals().get(1).executeAsync();
            manual.awaitWaiting(1);
            assertThat(call.cancel(true)).isTrue();
            assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
            manual.advance(Duration.ofHours(1));
        }
        assertThat(account.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theHourlyBudgetIsTheVendorsLimit(Mode mode) {
        CompletableFuture<?>[] calls = IntStream.range(0, 1500)
                .mapToObj(number -> client.pipelines().list().executeAsync())
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(calls).join();
        RateLimitException failed = catchThrowableOfType(
                RateLimitException.class, () -> mode.execute(client.deals().get(1)));
        assertThat(failed)
                .hasMessage(
                        "Salesmate deals.get (GET /apis/deal/v4/1): HTTP 429, \"not sent: the client's rate budget is"
                                + " used up\", retry after 3600 s");
        assertThat(account.requests()).hasSize(1500);
    }

    @ParameterizedTest
    @EnumSource
    void aQuotaUsedUpByOthersIsReported(Mode mode) {
        account.quotaStorm(3);
        assertThat(catchThrowable(() -> mode.execute(client.deals().get(1))))
                .isInstanceOf(RateLimitException.class)
                .hasMessage("Salesmate deals.get (GET /apis/deal/v4/1): HTTP 429, code TooManyRequests,"
                        + " \"API call limit exceeded\"");
    }
}
