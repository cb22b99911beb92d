package io.github.bulletin4j.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONWriter;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import java.util.List;

/** The ways to read, write and check an issue; by hand first. */
final class DataWays {
    private DataWays() {}

    static List<Contestant> reading(Issue issue) {
        IssueJson json = IssueJson.create();
        byte[] bytes = json.writeBytes(issue);
        HandReader hand = new HandReader();
        return List.of(
                new Contestant("Jackson's streaming API by hand", () -> hand.read(bytes)),
                new Contestant("bulletin4j", () -> json.read(bytes)),
                new Contestant("fastjson2, into a tree only", () -> JSON.parseObject(bytes)));
    }

    static List<Contestant> writing(Issue issue) {
        IssueJson json = IssueJson.create();
        HandWriter hand = new HandWriter();
        JSONObject tree = JSON.parseObject(json.writeBytes(issue));
        return List.of(
                new Contestant("Jackson's streaming API by hand", () -> hand.write(issue)),
                new Contestant("bulletin4j", () -> json.writeBytes(issue)),
                new Contestant(
                        "fastjson2, from a tree",
                        () -> JSON.toJSONBytes(tree, JSONWriter.Feature.PrettyFormatWith2Space)));
    }

    static List<Contestant> checking(Issue issue) {
        IssueValidator validator = IssueValidator.create();
        return List.of(
                new Contestant("main checks by hand, no typography", () -> HandChecks.check(issue)),
                new Contestant("bulletin4j, all rules", () -> validator.validate(issue)));
    }
}
