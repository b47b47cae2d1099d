package io.github.crmsdk.proofs.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds each recorded request of the SDK, and each answer of its simulator, against the vendor's document. A request that
 * was refused was meant to be wrong, and only its answer counts.
 */
public final class ContractProof {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiInteractionValidator document;
    private final List<KnownFlaw> flaws = KnownFlaw.all();
    private final Set<KnownFlaw> met = new java.util.HashSet<>();
    private final Set<String> unexplained = new TreeSet<>();
    private int requests;
    private int answers;

    private ContractProof(Path document) throws IOException {
        this.document = OpenApiInteractionValidator.createForInlineApiSpecification(Files.readString(document))
                .withBasePathOverride("/")
                .withResolveCombinators(true)
                .withLevelResolver(LevelResolver.create()
                        // The validator would forbid by itself what the document leaves open.
                        .withLevel("validation.request.body.schema.additionalProperties", Level.IGNORE)
                        .withLevel("validation.response.body.schema.additionalProperties", Level.IGNORE)
                        .build())
                .build();
    }

    public static void main(String[] args) throws IOException {
        ContractProof proof = new ContractProof(Path.of(args[0]));
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            files.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(proof::check);
        }
        proof.tell();
        if (proof.requests == 0 || proof.answers == 0 || !proof.unexplained.isEmpty()) {
            throw new IllegalStateException("the contract does not hold");
        }
    }

    private void check(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            lines.distinct().map(ContractProof::exchange).forEach(this::check);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Exchange exchange(String line) {
        try {
            return new Exchange(JSON.readTree(line));
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private void check(Exchange exchange) {
        if (exchange.isSuccess()) {
            requests++;
            note(Finding.of("request", exchange, document.validateRequest(exchange.request())));
        }
        if (exchange.isSimulated()) {
            answers++;
            Request.Method method = Request.Method.valueOf(exchange.method());
            note(Finding.of(
                    "answer", exchange, document.validateResponse(exchange.path(), method, exchange.response())));
        }
    }

    private void note(Stream<Finding> findings) {
        findings.forEach(finding -> {
            List<KnownFlaw> covering =
                    flaws.stream().filter(flaw -> flaw.covers(finding)).toList();
            met.addAll(covering);
            if (covering.isEmpty()) {
                unexplained.add(finding.toString());
            }
        });
    }

    private void tell() {
        unexplained.forEach(System.out::println);
        met.forEach(flaw -> System.out.println("known: " + flaw.reason()));
        flaws.stream().filter(flaw -> !met.contains(flaw)).forEach(flaw -> System.out.println("not met: " + flaw));
        System.out.println(requests + " requests and " + answers + " answers held against the document, "
                + unexplained.size() + " findings");
    }
}
