package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.TimeSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token that renews itself. However many calls need a new token, one request fetches it. It is fetched before
 * the old one ends, while calls go on with the old one, and once more after the vendor refused one with HTTP 401.
 */
public final class OAuth2Auth implements AuthStrategy {
    // Not the common pool: an application may have filled it with calls that wait for this very token.
    private static final Executor THREADS = Executors.newCachedThreadPool(OAuth2Auth::daemon);

    private final TokenStore store;
    private final Grant grant;
    private final OAuth2Secrets secrets;
    private final TimeSource time;

    private @Nullable OAuth2Token current;
    private @Nullable OAuth2Token unsaved;
    private @Nullable Secret refused;
    private @Nullable CompletableFuture<OAuth2Token> coming;

    public OAuth2Auth(TokenStore store, Grant grant, OAuth2Secrets secrets, TimeSource time) {
        this.store = store;
        this.grant = grant;
        this.secrets = secrets;
        this.time = time;
    }

    @Override
    public Request authenticate(Request request) {
        try {
            return authenticateAsync(request).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public CompletableFuture<Request> authenticateAsync(Request request) {
        return token().thenApply(token ->
                request.newBuilder().header("Authorization", bearer(token)).build());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "crmsdk-token");
        thread.setDaemon(true);
        return thread;
    }

    private static String bearer(OAuth2Token token) {
        return "Bearer " + token.accessToken().reveal();
    }

    private synchronized CompletableFuture<OAuth2Token> token() {
        OAuth2Token have = current;
        if (have == null || !isUsable(have)) {
            return coming();
        }
        if (have.isDue(time.now())) {
            CompletableFuture<OAuth2Token> unused = coming();
        }
        return CompletableFuture.completedFuture(have);
    }

    /** The renewal that is under way, or a new one. */
    private synchronized CompletableFuture<OAuth2Token> coming() {
        CompletableFuture<OAuth2Token> renewal = coming;
        if (renewal == null) {
            renewal = renewal();
            coming = renewal;
            CompletableFuture<OAuth2Token> unused = renewal.whenComplete((token, failed) -> arrived(token));
        }
        return renewal;
    }

    private boolean isUsable(OAuth2Token token) {
        return token.isValid(time.now()) && !token.accessToken().equals(refused);
    }

    private synchronized void arrived(@Nullable OAuth2Token token) {
        coming = null;
        if (token != null) {
            current = token;
        }
    }

    private CompletableFuture<OAuth2Token> renewal() {
        return CompletableFuture.supplyAsync(this::kept, THREADS).thenCompose(kept -> {
            boolean isNews =
                    kept.filter(token -> isUsable(token) && !isCurrent(token)).isPresent();
            return isNews ? CompletableFuture.completedFuture(kept.get()) : fetch(kept);
        });
    }

    /** The newest token there is: one that could not be saved goes before the store's, whose refresh token is spent. */
    private Optional<OAuth2Token> kept() {
        OAuth2Token waiting = unsaved();
        Optional<OAuth2Token> kept = waiting == null ? store.load() : Optional.of(save(waiting));
        kept.ifPresent(secrets::add);
        return kept;
    }

    private CompletableFuture<OAuth2Token> fetch(Optional<OAuth2Token> older) {
        Secret refresh = older.map(OAuth2Token::refreshToken).orElse(null);
        return grant.next(older)
                .orElseThrow(
                        () -> new IllegalStateException("There is no token that could be renewed: let the user sign"
                                + " in, and keep the token in the store"))
                .executeAsync()
                .exceptionally(OAuth2Auth::notSent)
                .thenApplyAsync(token -> save(token.orRefreshedBy(refresh)), THREADS);
    }

    /** The token was lost on its way, not the call that waits for it. */
    private static OAuth2Token notSent(Throwable failed) {
        Throwable cause =
                failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        if (cause instanceof TransportException broken) {
            throw new TransportException(broken.call(), "no access token came, so nothing was sent", false, broken);
        }
        throw new CompletionException(cause);
    }

    private OAuth2Token save(OAuth2Token token) {
        secrets.add(token);
        unsaved(token);
        store.save(token);
        unsaved(null);
        return token;
    }

    private synchronized @Nullable OAuth2Token unsaved() {
        return unsaved;
    }

    private synchronized void unsaved(@Nullable OAuth2Token token) {
        unsaved = token;
    }

    private synchronized boolean isCurrent(OAuth2Token token) {
        return current != null && current.accessToken().equals(token.accessToken());
    }

    @Override
    public synchronized boolean renew(Request request) {
        String sent = request.header("Authorization");
        OAuth2Token have = current;
        if (sent == null || have == null) {
            return false;
        }
        if (!sent.equals(bearer(have))) {
            return true;
        }
        refused = have.accessToken();
        return grant.next(Optional.of(have)).isPresent();
    }

    @Override
    public List<Secret> secrets() {
        return secrets.secrets();
    }
}
