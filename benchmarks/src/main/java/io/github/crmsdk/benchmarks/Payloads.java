package io.github.crmsdk.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of the size and shape of a real account's, with six custom fields that no model knows. */
public final class Payloads {
    /** Deals on a page. */
    public static final int PAGE = 100;
    /** Pages of the list. */
    public static final int PAGES = 10;
    /** A session key as long as a real one; what masks a key does less for a shorter one. */
    public static final String KEY = "4a1f6c1e-9b0d-4c5e-8f21-7d3b5a60c9e2";

    private static final String DEAL = """
            {"id":%1$d,"title":"Renewal number %1$d","owner":{"id":7,"name":"Ada Example","email":"ada@example.com"},\
            "primaryContact":{"id":%1$d,"name":"Grace Sample","firstName":"Grace","lastName":"Sample"},\
            "primaryCompany":{"id":%1$d,"name":"Company %1$d"},"pipeline":"Sales","stage":"Negotiation",\
            "status":"Open","source":"Referrals","priority":"High","dealValue":%1$d.25,\
            "currency":{"code":"USD","rate":"1.0000","symbol":"$"},"estimatedCloseDate":"2026-03-31T00:00:00Z",\
            "closedDate":null,"lostReason":"","description":"Three years, %1$d seats, billed yearly","tags":"vip,renewal",\
            "lastNote":"Sent the offer again","lastActivityAt":"2026-02-11T09:34:00Z","lastCommunicationAt":null,\
            "lastCommunicationBy":"Ada Example","createdAt":"2025-11-29T09:34:00Z",\
            "createdBy":{"id":7,"name":"Ada Example"},"lastModifiedAt":"2026-02-12T17:05:31Z","isDeleted":false,\
            "textCustomField1":"Region north","textCustomField2":"Contract %1$d","selectCustomField1":"Gold",\
            "intCustomField1":%1$d,"dateCustomField1":"2026-04-01","checkboxCustomField1":true}""";

    private Payloads() {}

    /** The answer to one deal's read. */
    public static byte[] deal() {
        return answer(DEAL.formatted(341));
    }

    /** The answer to a search: a full page of a list of {@link #PAGES} pages. */
    public static byte[] page() {
        String deals = IntStream.rangeClosed(1, PAGE).mapToObj(DEAL::formatted).collect(Collectors.joining(","));
        return answer("{\"data\":[%s],\"totalRows\":%d,\"totalPages\":%d,\"selectedView\":null}"
                .formatted(deals, PAGE * PAGES, PAGES));
    }

    private static byte[] answer(String data) {
        return "{\"Status\":\"success\",\"Data\":%s}".formatted(data).getBytes(StandardCharsets.UTF_8);
    }
}
