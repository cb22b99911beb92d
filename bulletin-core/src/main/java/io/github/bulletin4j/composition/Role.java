package io.github.bulletin4j.composition;

/** What a {@link TextPart} is on the printed page. */
public enum Role {
    /** Copy number (份号). */
    COPY_NUMBER,
    /** Classification and its term (密级和保密期限). */
    CLASSIFICATION,
    /** Urgency (紧急程度). */
    URGENCY,
    /** Handling notice (注意保存). */
    NOTICE,
    /** The owner's line of the masthead (报头). */
    OWNER,
    /** The name in the masthead (简报名称). */
    NAME,
    /** A line of the head that stands in the centre, such as the issue number (期号). */
    NUMBER,
    /** A line of the head with something at its left or right end. */
    MASTHEAD_LINE,
    /** The last line of the head, above the red rule: compiling offices on the left, the date on the right (编印单位、印发日期). */
    COMPILERS,
    /** A note by the editors before the articles (编者按). */
    EDITOR_NOTE,
    /** The heading over the list of headlines (本期要目). */
    CONTENTS_HEADING,
    /** An entry of the list of headlines. */
    CONTENTS_ENTRY,
    /** The name of a column over its entries in the list of headlines (目录中的栏目). */
    CONTENTS_COLUMN,
    /** The name of a column (栏目). */
    COLUMN,
    /** Kicker (引题). */
    KICKER,
    /** Headline (正题), its lines divided by line breaks. */
    HEADLINE,
    /** Subtitle (副题). */
    SUBTITLE,
    /** A note by the editors on one article (按语). */
    ARTICLE_NOTE,
    /** A paragraph of a body (正文). */
    BODY,
    /** A heading of level 1: 一、. */
    HEADING_1,
    /** A heading of level 2: （一）. */
    HEADING_2,
    /** A heading of level 3: 1. */
    HEADING_3,
    /** A heading of level 4: （1）. */
    HEADING_4,
    /** An item of a list, marked with its number or bullet (列表项). */
    LIST_ITEM,
    /** A quotation set apart (引文). */
    QUOTE,
    /** The caption above a table (表题). */
    TABLE_CAPTION,
    /** The unit of a table's figures (单位). */
    TABLE_UNIT,
    /** A note below a table (表注). */
    TABLE_NOTE,
    /** The caption below a picture (图题). */
    FIGURE_CAPTION,
    /** Contributor and authors at the end of an article (供稿). */
    BYLINE,
    /** Whom a text addresses (称谓). */
    ADDRESSEE,
    /** A name or the date of who signs a text (署名、成文日期). */
    SIGNATURE,
    /** The list of appendices below the last text (附件说明): its label and the first of them. */
    APPENDIX_LIST,
    /** A further appendix of the list above. */
    APPENDIX_LIST_ITEM,
    /** The label of an appendix (附件). Starts a page. */
    APPENDIX_LABEL,
    /** The title of an appendix. */
    APPENDIX_TITLE,
    /** The period that an appendix covers, in brackets. */
    APPENDIX_PERIOD,
    /** A distribution list: its first or all recipients, marked with its label (报：). The subject words (主题词) too. */
    DISTRIBUTION,
    /** A further recipient of the list above, on a line of its own. */
    RECIPIENT,
    /** Print run (印数). */
    PRINT_RUN,
    /** The people responsible and their telephone number (责任编辑、审核、签发、电话). */
    EDITORS,
    /** The printing office on the left, the date of printing on the right (印发机关、印发日期). */
    PRINTING
}
