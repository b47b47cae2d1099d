package io.github.crmsdk.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.AnyMethod;
import io.github.crmsdk.core.vendor.RpcRequest;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.sellsy.internal.V1Converters;
import io.github.crmsdk.sellsy.internal.V1Envelope;
import io.github.crmsdk.sellsy.internal.V1Json;
import io.github.crmsdk.sellsy.v1.agenda.Agenda;
import io.github.crmsdk.sellsy.v1.annotation.Annotations;
import io.github.crmsdk.sellsy.v1.lookup.Accountdatas;
import io.github.crmsdk.sellsy.v1.lookup.CustomFields;
import io.github.crmsdk.sellsy.v1.lookup.Infos;
import io.github.crmsdk.sellsy.v1.lookup.SmartTags;
import io.github.crmsdk.sellsy.v1.lookup.Staffs;
import io.github.crmsdk.sellsy.v1.opportunity.Opportunities;
import io.github.crmsdk.sellsy.v1.people.Peoples;
import io.github.crmsdk.sellsy.v1.third.Clients;
import io.github.crmsdk.sellsy.v1.third.Prospects;
import io.github.crmsdk.sellsy.v1.third.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/**
 * API v1 of Sellsy: one address, a method's name and its params in the body. It has what API v2 lacks: alerts and
 * recurrence of events, start and end of tasks, who may change them, brief and sticky note of opportunities. Safe for use
 * by many threads.
 *
 * <pre>{@code
 * SellsyV1 v1 = sellsy.v1();
 * ThirdDetails client = v1.clients().get(3690843).execute();
 * JsonNode units = v1.call("Accountdatas.getUnits", Map.of()).execute();
 * }</pre>
 */
public final class SellsyV1 {
    private final VendorClient client;

    SellsyV1(VendorClient client) {
        this.client = client;
    }

    static VendorProfile profile(String account, HttpUrl base, AuthStrategy auth, Supplier<RateBudget> budget) {
        ObjectMapper mapper = V1Json.mapper();
        return new VendorProfile(
                "Sellsy v1", account, base, auth, new V1Envelope(mapper), budget, mapper, List.of(new V1Converters()));
    }

    public Clients clients() {
        return client.service(Clients.class);
    }

    public Prospects prospects() {
        return client.service(Prospects.class);
    }

    public Suppliers suppliers() {
        return client.service(Suppliers.class);
    }

    /** The vendor's {@code Peoples}. */
    public Peoples contacts() {
        return client.service(Peoples.class);
    }

    public Opportunities opportunities() {
        return client.service(Opportunities.class);
    }

    /** Events and tasks. */
    public Agenda agenda() {
        return client.service(Agenda.class);
    }

    /** The vendor's {@code Annotations}. */
    public Annotations comments() {
        return client.service(Annotations.class);
    }

    public Staffs staffs() {
        return client.service(Staffs.class);
    }

    public SmartTags smartTags() {
        return client.service(SmartTags.class);
    }

    public CustomFields customFields() {
        return client.service(CustomFields.class);
    }

    /** Taxes. */
    public Accountdatas accountdatas() {
        return client.service(Accountdatas.class);
    }

    /** Whose keys the client has. */
    public Infos infos() {
        return client.service(Infos.class);
    }

    /**
     * Any method, typed here or not: {@code call("Document.getList", Map.of("doctype", "invoice"))}. The value is the
     * answer's {@code response}, a JSON null if there is none. Methods whose second word begins with {@code get} are
     * repeated as all reads are. Flags in the params are sent as Y and N, times as unix seconds.
     *
     * @param params a map, a tree, anything that Jackson writes as a JSON object
     */
    public ApiCall<JsonNode> call(String method, Object params) {
        AnyMethod any = client.service(AnyMethod.class);
        RpcRequest request = new RpcRequest(method, params);
        return method.contains(".get") ? any.read(request) : any.write(request);
    }

    /**
     * Any HTTP request to the address of API v1, such as one with a file: {@code raw().post("").body(bytes, contentType)}.
     * The value is the whole envelope.
     */
    public RawApi raw() {
        return client.raw();
    }
}
