package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** One search: view, filter, order, page, columns. */
final class Search {
    private final Account account;
    private final ReadModel model;
    private final QuirkShapes shapes;
    private final ZoneId zone;

    Search(Account account, ReadModel model, QuirkShapes shapes, ZoneId zone) {
        this.account = account;
        this.model = model;
        this.shapes = shapes;
        this.zone = zone;
    }

    ObjectNode run(RecordType type, RecordedCall call, ObjectNode body) {
        SearchForm form = new SearchForm(type, call, body);
        Columns columns = form.columns();
        List<ObjectNode> found = found(type, form);
        List<ObjectNode> page = found.stream()
                .skip(form.from())
                .limit(form.rows())
                .map(row -> shapes.row(type, columns.cut(row)))
                .toList();
        ObjectNode data = Json.object();
        data.set("data", Json.array(page));
        data.put("selectedView", form.shownView());
        if (form.wantsTotals()) {
            int pages = (found.size() + form.rows() - 1) / form.rows();
            data.put("totalRows", found.size()).put("totalPages", pages);
        }
        return data;
    }

    private List<ObjectNode> found(RecordType type, SearchForm form) {
        return account.all(type.word()).stream()
                .filter(record -> !record.path("isDeleted").asBoolean())
                .filter(form.view().map(this::view).orElse(record -> true))
                .map(record -> model.read(type, record))
                .filter(new Filter(type, form.names(), zone).group(form.group()))
                .sorted(form.order())
                .toList();
    }

    /** That an unknown view is refused is a guess. */
    private Predicate<? super ObjectNode> view(int id) {
        Predicate<? super ObjectNode> rule = account.views.get(id);
        if (rule == null) {
            throw Refusal.invalid("No such view exists");
        }
        return rule;
    }
}
