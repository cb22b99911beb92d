package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.unprinted.Node;

/**
 * Why a node was filled from a place of the document.
 *
 * @param node the node
 * @param within the path of the part below the node, or an empty text
 * @param place where the text stands
 * @param text what stands there
 * @param reason why
 * @param certainty how sure it is
 */
record Evidence(Node node, String within, String place, String text, String reason, Certainty certainty) {}
