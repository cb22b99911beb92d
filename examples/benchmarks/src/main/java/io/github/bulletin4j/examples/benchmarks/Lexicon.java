package io.github.bulletin4j.examples.benchmarks;

import java.util.Random;

/**
 * Invents Chinese text that compresses about as well as that of real bulletins: common characters make some thousands of
 * words, a few of which come often, some for the length of a topic, and most seldom. The same seed gives the same text. It means nothing.
 */
final class Lexicon {
    private static final int WORDS = 6000;
    private static final int TOPIC = 120;

    /** Common characters, about by how often they come. */
    private static final String CHARACTERS = "工作业展服务发企行党建新市推管理进会员全化加强区安务动学习社环导质保"
            + "群众生产开合同组织教育提高实施落基层干部责任领创文明人民政府经济技术活中大小上下年月日时分成立主要方法面对度量公共事项目标"
            + "准点线体制机关系统网络信息数据平台物流快递车辆道路交通运输站城乡村镇街居家老少青春女男健康医药食品农林牧渔水电气热源能节约"
            + "减排污染治防灾救援消火警察法律诚信用评价优秀先锋模范典型示引带头参与支持帮助扶贫困难问题解决协调配合研究讨论座谈论坛培训讲"
            + "课读书演唱歌舞美术比赛奖励表彰报告总结计划规范标识牌旗帜志愿者队伍职代表委书记长副科室处局厅院校园馆所店厂矿井桥港湾海河湖"
            + "山川田园花草树木春夏秋冬晨晚早夜风雨雷雪阳光明暗高低远近快慢轻重厚薄长短宽窄深浅红黄蓝绿白黑东西南北左右前后内外里间边角";

    private static final String[] OPENINGS = {"近日，", "据了解，", "下一步，", "与此同时，", "会上，", "活动中，", "一是", "二是", "三是", ""};

    private final Random random;
    private final String[] words = new String[WORDS];
    private final String[] topic = new String[TOPIC];

    Lexicon(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            int length = random.nextInt(10) < 8 ? 2 : 1 + random.nextInt(4);
            StringBuilder word = new StringBuilder();
            for (int k = 0; k < length; k++) {
                word.append(CHARACTERS.charAt((int) (CHARACTERS.length() * Math.pow(random.nextDouble(), 1.3))));
            }
            words[i] = word.toString();
        }
        changeTopic();
    }

    /** Chooses the words that come often from here on. */
    void changeTopic() {
        for (int i = 0; i < TOPIC; i++) {
            topic[i] = words[random.nextInt(WORDS)];
        }
    }

    /** About as many characters, without punctuation. */
    String phrase(int characters) {
        StringBuilder phrase = new StringBuilder();
        while (phrase.length() < characters) {
            phrase.append(word());
        }
        return phrase.toString();
    }

    /** A paragraph of about as many characters. */
    String paragraph(int characters) {
        StringBuilder text = new StringBuilder(OPENINGS[random.nextInt(OPENINGS.length)]);
        while (text.length() < characters) {
            if (text.toString().endsWith("。")) {
                text.append(OPENINGS[random.nextInt(OPENINGS.length)]);
            }
            clause(text);
            text.append(random.nextInt(3) == 0 ? "。" : random.nextInt(8) == 0 ? "；" : "，");
        }
        text.setCharAt(text.length() - 1, '。');
        return text.toString();
    }

    int number(int below) {
        return random.nextInt(below);
    }

    private void clause(StringBuilder text) {
        int length = 6 + random.nextInt(14);
        switch (random.nextInt(16)) {
            case 0 -> text.append('“').append(phrase(4)).append('”');
            case 1 -> text.append('《').append(phrase(8)).append('》');
            case 2 -> text.append(1 + random.nextInt(31)).append('日');
            case 3 -> text.append(1 + random.nextInt(2000)).append("余名");
            case 4 -> text.append(1 + random.nextInt(99)).append('%');
            default -> {}
        }
        text.append(phrase(length));
    }

    private String word() {
        return random.nextInt(5) < 2
                ? topic[random.nextInt(TOPIC)]
                : words[(int) (WORDS * Math.pow(random.nextDouble(), 4))];
    }
}
