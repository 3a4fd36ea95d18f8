package dk.albertslund.devhost.samples;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that a person does when the sample content is made; exactly one of the four is there.
 *
 * @param as the person's user name, which is the password too
 * @param blueprint a request to {@code create-space}, as the Create dialog sends it
 * @param space an empty space: {@code key} and {@code name}
 * @param page a page: {@code spaceKey}, {@code title}, {@code body} in storage format
 * @param call a REST call: {@code method}, {@code path}, {@code body}
 */
record SampleStep(String as, JsonNode blueprint, JsonNode space, JsonNode page, JsonNode call) {}
