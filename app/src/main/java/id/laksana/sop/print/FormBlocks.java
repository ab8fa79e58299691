package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement.Activity;
import id.laksana.sop.layout.Arrangement.Titles;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Forms.NumberedText;
import id.laksana.sop.sheet.Forms.TitleForm;
import id.laksana.sop.sheet.Forms.TitleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Forms 1 and 2: as the paper has them, and of a sheet written here out of its table. */
final class FormBlocks {

    private final Html html;
    private final Printing printing;
    private final Titles titles;
    private final Activity activity;

    FormBlocks(Html html, Printing printing) {
        this.html = html;
        this.printing = printing;
        this.titles = printing.arrangement().titles();
        this.activity = printing.arrangement().activity();
    }

    List<Element> titles() {
        List<Element> blocks = new ArrayList<>();
        List<Forms> forms = forms();
        for (int place = 1; place <= forms.size(); place++) {
            TitleForm form = forms.get(place - 1).titles();
            if (form != null) {
                blocks.add(titles("forms-" + place + "/titles", form));
            }
        }
        return blocks;
    }

    List<Element> activities() {
        List<Element> blocks = new ArrayList<>();
        List<Forms> forms = forms();
        for (int place = 1; place <= forms.size(); place++) {
            ActivityForm form = forms.get(place - 1).activity();
            if (form != null) {
                blocks.add(activity("forms-" + place + "/activity", form));
            }
        }
        return blocks;
    }

    private List<Forms> forms() {
        return printing.isFromPaper()
                ? printing.sheet().forms()
                : List.of(new DerivedForms(printing.sheet(), printing.arrangement()).forms());
    }

    private Element block(String style, String cell, List<String> captions) {
        Element block = html.part("section", "form " + style);
        captions.forEach(caption ->
                block.appendChild(Html.with(html.words("h2", "caption", caption), "data-cell", cell + "/caption")));
        return block;
    }

    private Element titles(String cell, TitleForm form) {
        Element block = block("titles", cell, List.of(form.label(), form.heading()));
        Element agency = html.words("p", "agency", titles.agency() + " : ");
        agency.appendChild(html.say(html.cell("span", cell + "/agency"), form.agency()));
        block.appendChild(agency);
        Element table = html.part(
                "table",
                "titles",
                html.columns(5, 18, 18, 16, 16, 10, 17),
                PlainHead.of(html, cell + "/head", form.header()));
        Element body = html.part("tbody", "");
        for (int place = 1; place <= form.rows().size(); place++) {
            body.appendChild(row(cell + "/" + place, form.rows().get(place - 1)));
        }
        table.appendChild(body);
        block.appendChild(html.scrolled(table, form.heading()));
        return block;
    }

    private Element row(String cell, TitleRow row) {
        return html.part(
                "tr",
                "",
                value(cell + "/no", row.no()),
                value(cell + "/duty", row.duty()),
                value(cell + "/function", row.function()),
                value(cell + "/subFunction", row.subFunction()),
                value(cell + "/output", row.output()),
                value(cell + "/aspect", row.aspect()),
                value(cell + "/title", row.title()));
    }

    private Element value(String cell, @Nullable String text) {
        return html.say(html.cell("td", cell), text);
    }

    private Element activity(String cell, ActivityForm form) {
        Element block = block("activity", cell, List.of(form.label(), form.heading()));
        Element table = html.part("table", "activity", html.columns(4, 24, 72));
        table.appendChild(html.part(
                "tbody",
                "",
                part("A", activity.data()),
                fact("1", activity.title(), value(cell + "/title", form.title())),
                fact("2", activity.kind(), value(cell + "/kind", form.kind())),
                fact("3", activity.owners(), html.part("td", "")),
                fact("", "a. " + activity.productOwner(), value(cell + "/productOwner", form.productOwner())),
                fact("", "b. " + activity.activityOwner(), value(cell + "/activityOwner", form.activityOwner())),
                fact("4", activity.scope(), value(cell + "/scope", form.scope())),
                part("B", activity.steps()),
                fact("", activity.name(), value(cell + "/name", form.name())),
                fact("", activity.opening(), value(cell + "/openingStep", form.openingStep())),
                fact("", activity.main(), value(cell + "/mainStep", form.mainStep())),
                fact("", activity.closing(), value(cell + "/closingStep", form.closingStep())),
                part("C", activity.details()),
                fact("", activity.opening() + " :", steps(cell + "/opening", form.opening())),
                fact("", activity.main() + " :", steps(cell + "/main", form.main())),
                fact("", activity.closing() + " :", steps(cell + "/closing", form.closing()))));
        block.appendChild(html.scrolled(table, form.heading()));
        return block;
    }

    private Element part(String letter, String name) {
        Element heading = Html.with(Html.with(html.words("th", "", name), "colspan", 2), "scope", "colgroup");
        return html.part("tr", "part", html.words("td", "letter", letter), heading);
    }

    private Element fact(String no, String label, Element value) {
        return html.part(
                "tr", "", html.words("td", "no", no), Html.with(html.words("th", "", label), "scope", "row"), value);
    }

    private Element steps(String cell, List<NumberedText> steps) {
        List<Element> items = steps.stream().map(this::item).toList();
        Element value = html.cell("td", cell);
        if (!items.isEmpty()) {
            value.appendChild(html.part("ol", "items numbered", items));
        }
        return value;
    }

    private Element item(NumberedText step) {
        Element item = html.part("li", "");
        Stream.ofNullable(step.no()).forEach(no -> {
            item.appendChild(html.words("span", "no", no));
            html.say(item, " ");
        });
        return html.say(item, step.text());
    }
}
