package io.github.crmsdk.sellsy.v1.third;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rpc;
import io.github.crmsdk.sellsy.v1.Shareable;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Clients.
 *
 * <pre>{@code
 * Created created = sellsy.v1().clients().create(CreateThird.builder().third(acme).build()).execute();
 * for (Third client : sellsy.v1().clients().search(ThirdQuery.builder().contains("Acme").build())) { ... }
 * }</pre>
 */
public interface Clients extends Thirds, Shareable {
    @Override
    default String collection() {
        return "Client";
    }

    @Override
    default String idMember() {
        return "clientid";
    }

    /** Adds a contact; known from two third-party clients. */
    default ApiCall<Created> addContact(long clientid, ContactData contact) {
        return addContact(Params.of("clientid", clientid).and("contact", contact));
    }

    /** The request of {@link #addContact(long, ContactData)}. */
    @Rpc("Client.addContact")
    @POST(".")
    ApiCall<Created> addContact(@Body Params params);

    /**
     * Changes a contact of a client; known from two third-party clients.
     *
     * @param contactid the thirdcontactid, {@link ThirdContact#id}
     */
    default ApiCall<Void> updateContact(long clientid, long contactid, ContactData contact) {
        return updateContact(
                Params.of("clientid", clientid).and("contactid", contactid).and("contact", contact));
    }

    /** The request of {@link #updateContact(long, long, ContactData)}. */
    @Idempotent
    @Rpc("Client.updateContact")
    @POST(".")
    ApiCall<Void> updateContact(@Body Params params);
}
