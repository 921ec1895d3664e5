package org.ccm.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture as a reader of XML sees it. */
record Drawn(Element svg) {

    static Drawn of(Picture picture) {
        return of(picture.svg());
    }

    static Drawn of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Drawn(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("This is no XML: " + svg, e);
        }
    }

    List<Element> all(String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** What can be read, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Element text : all("text")) {
            List<Element> spans = new Drawn(text).all("tspan");
            (spans.isEmpty() ? List.of(text) : spans)
                    .forEach(line -> lines.add(line.getTextContent().strip()));
        }
        return lines;
    }

    /** What appears where one points at a part. */
    List<String> titles() {
        return all("title").stream().skip(1).map(Element::getTextContent).toList();
    }

    double height() {
        return Double.parseDouble(svg.getAttribute("viewBox").split(" ")[3]);
    }
}
