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
    static final Pattern CONTENTS =
            Pattern.compile("^[【\\[]?(?:本期(?:要目|要点|目录|导读|内容|提要|看点|摘要|重点)|内容提要|要\\s*目|目\\s*录|导\\s*读)[】\\]]?[：:]?$");
    static final Pattern NOTE = Pattern.compile("^[【\\[（]?(?:编者按|按语|编者的话|编者注|按)[】\\]）]?[：:][\\s\\S]+$");
    static final Pattern LIST = Pattern.compile("^(?:报送|主报|报|主送|送|发|抄送|抄报|分送|呈报|呈送|发送|本期增发|本期加发|增发|加发)[：:][\\s\\S]*$");
    static final Pattern FOOT = Pattern.compile("^(?:主题词|报送|主报|报|主送|送|发|抄送|抄报|分送|呈报|呈送|发送|本期增发|本期加发|增发|加发|"
            + "责任编辑|责编|编辑|审核|签发|电话|联系电话|联系人|校对|值班员|邮箱|网址)[：:][\\s\\S]*$");
    static final Pattern PRINT_RUN = Pattern.compile("^[（(]?共?印\\s*\\d{1,6}\\s*份[）)]?$");
    static final Pattern EDITORS = Pattern.compile("^(?:责任编辑|责编|编辑|审核|签发|电话|联系电话|联系人|校对|值班员|邮箱|网址)[：:][\\s\\S]*$");
    /** People and words that only a foot names. */
    static final Pattern PUBLISHED = Pattern.compile("^(?:主题词|责任编辑|责编|编辑|审核|签发|校对)[：:][\\s\\S]*$");

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

    private Forms() {}

    static boolean is(Pattern form, String text) {
        return text.length() <= LONGEST && form.matcher(text).matches();
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
