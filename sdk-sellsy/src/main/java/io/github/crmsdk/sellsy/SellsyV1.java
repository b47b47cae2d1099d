package io.github.crmsdk.sellsy;

import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.sellsy.internal.SellsyEnvelope;
import io.github.crmsdk.sellsy.internal.SellsyJson;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** API v1 of Sellsy: one address, a method's name and its params in the body. Safe for use by many threads. */
public final class SellsyV1 {
    private final VendorClient client;

    SellsyV1(VendorClient client) {
        this.client = client;
    }

    static VendorProfile profile(String account, HttpUrl base, AuthStrategy auth, Supplier<RateBudget> budget) {
        return new VendorProfile(
                "Sellsy v1", account, base, auth, new SellsyEnvelope(SellsyJson.mapper()), budget, SellsyJson.mapper());
    }
}
