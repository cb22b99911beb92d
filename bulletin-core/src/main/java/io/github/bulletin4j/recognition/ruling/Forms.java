package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.recognition.assembling.EndWords;
import java.util.regex.Pattern;

/** Forms that lines of a bulletin have. They are matched against lines of bounded length. */
final class Forms {
    static final Pattern DATE =
            Pattern.compile("[0-9〇○零一二三四五六七八九]{4}\\s*年\\s*[0-9一二三四五六七八九十]{1,3}\\s*月\\s*" + "[0-9一二三四五六七八九十]{1,3}\\s*日");
    static final Pattern APPENDIX = Pattern.compile("^附\\s*件\\s*[0-9一二三四五六七八九十]{0,3}\\s*[：:]?$");
    static final Pattern APPENDIX_LIST = Pattern.compile("^附\\s*件\\s*[：:]\\s*\\S[\\s\\S]*$");
    static final Pattern PERIOD = Pattern.compile("^（[\\s\\S]{4,60}(?:——|—|至|-)[\\s\\S]{0,40}）$");
    private static final Pattern CONTENTS =
            Pattern.compile("^[【\\[]?(?:本期(?:要目|要点|目录|导读|内容|提要|看点|摘要|重点)|内容提要|要目|目录|导读)[】\\]]?[：:]?$");
    private static final String NOTES = "编者按|按语|编者的话|编者注|领导批示|按";

    /** A label in square brackets needs no colon. */
    static final Pattern NOTE =
            Pattern.compile("^(?:[【\\[](?:" + NOTES + ")[】\\]][：:]?|（?(?:" + NOTES + ")）?[：:])[\\s\\S]+$");

    static final Pattern NOTE_LABEL = Pattern.compile("^[【\\[（]?(?:" + NOTES + ")[】\\]）]?[：:]?$");

    private static final String LISTS = "报送|主报|报|主送|送|发|抄送|抄报|分送|呈报|呈送|发送|本期增发|本期加发|增发|加发";
    private static final String EDITED =
            "主编|副主编|执行主编|总编|责任编辑|责编|本期编辑|编辑|编审|审核|审稿|初审|复审|终审|核稿|统稿|" + "责任校对|校对|美编|签发|签发人";
    private static final String CALLED = "电话|联系电话|联系人|值班员|值班领导|传真|邮编|邮箱|电子邮箱|网址";

    static final Pattern LIST = labelled(LISTS);
    static final Pattern EDITORS = labelled(EDITED + "|" + CALLED);

    /** Words that only a foot has: people to call stand in texts, too. */
    static final Pattern PUBLISHED = labelled("主题词|" + EDITED);

    static final Pattern FOOT = labelled("主题词|" + LISTS + "|" + EDITED + "|" + CALLED);
    static final Pattern PRINT_RUN = Pattern.compile("^[（(]?共?印\\s*\\d{1,6}\\s*份[）)]?$");
    static final Pattern PRINTING =
            Pattern.compile("^(?:[\\s\\S]{0,60}印发|[^\\t]{0,60}\\t[^\\t]{1,40}日[^\\t]{0,6}印[制刷]?)[）)]?$");
    static final Pattern COPY_NUMBER = Pattern.compile("^\\d{3,6}$");
    static final Pattern CLASSIFICATION = Pattern.compile("^(?:内部|秘密|机密|绝密)(?:★[\\s\\S]{0,20})?$");
    static final Pattern URGENCY = Pattern.compile("^(?:特急|加急|急件|特提|平急)$");
    static final Pattern NOTICE = Pattern.compile("^[\\s\\S]{0,20}(?:内部资料|注意保存|注意保密|不得外传|请勿外传)[\\s\\S]{0,20}$");
    /** What a bulletin says of itself below its number; a headline may begin with the same words. */
    static final Pattern REMARK = Pattern.compile("^[（(]?(?:内部(?:资料|刊物|参考|文件|交流|传阅)|注意保存|注意保密|不得外传|请勿外传)"
            + "[\\p{Zs}\\s，,、·]*(?:注意保存|注意保密|妥善保管|不得外传|请勿外传|免费交流|仅供参阅|仅供参考)?[）)]?$");

    static final Pattern HEADING_1 = Pattern.compile("^[一二三四五六七八九十]{1,3}、[\\s\\S]+$");
    static final Pattern HEADING_2 = Pattern.compile("^（[一二三四五六七八九十]{1,3}）[\\s\\S]+$");
    static final Pattern HEADING_3 = Pattern.compile("^\\d{1,2}[.．]\\s?\\D[\\s\\S]*$");
    static final Pattern HEADING_4 = Pattern.compile("^（\\d{1,2}）[\\s\\S]+$");
    private static final Pattern BYLINE = Pattern.compile("^（[^（）]{1,140}）$");
    static final Pattern NUMBERED_NOTE = Pattern.compile("^\\d{1,2}[.．、][\\s\\S]+$");
    static final Pattern COMPILED = Pattern.compile(
            "^[^。！？；\\t]{2,40}(?:编印|编发|主办|协办|承办|编制|编写|主编|编)$|^(?:主办|编印|编发|承办|编制|主办单位|编印单位)[：:][^。]{2,40}$");
    static final Pattern UNIT = Pattern.compile("^（?\\s*(?:计量)?单位[：:][\\s\\S]{1,20}$");
    static final Pattern TABLE_NOTE = Pattern.compile("^(?:注|说明|备注|附注|资料来源)\\s*\\d*[：:][\\s\\S]+$");

    /** No longer line is matched as a whole. */
    static final int LONGEST = 400;

    private static final int LONGEST_HEADING = 20;

    private Forms() {}

    static boolean is(Pattern form, String text) {
        return text.length() <= LONGEST && form.matcher(text).matches();
    }

    private static Pattern labelled(String words) {
        return Pattern.compile("^(?:" + words + ")[：:][\\s\\S]*$");
    }

    /** Whether a text is the heading of the contents, perhaps with blanks between its characters. */
    static boolean isContentsHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && CONTENTS.matcher(text.replaceAll("[\\s\\p{Zs}]+", "")).matches();
    }

    /** Whether a text may be a by-line or the like: in brackets, and no other label in it. */
    static boolean isByline(String text) {
        return is(BYLINE, text) && EndWords.mayEndArticle(text);
    }

    /** Whether a sentence ends the text. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "”’」』）》".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "。！？；，、：".indexOf(text.charAt(end - 1)) >= 0;
    }
}
