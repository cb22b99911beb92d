package io.github.bulletin4j.examples.spark.generate;

import java.util.SplittableRandom;

/** Invents plain Chinese sentences that no rule of print objects to. They mean nothing. */
final class InventedText {

    private static final String[] SUBJECTS = {
        "市水务局", "城北水厂", "河口镇", "东港公司", "西港公司", "各县区", "工作专班", "志愿服务队", "抢修中心", "党员突击队"
    };

    private static final String[] ADVERBS = {"近日", "上半月", "下一步", "会后", "节日期间", "汛期到来之前", "在群众支持下", "连续奋战后"};

    private static final String[] VERBS = {
        "组织开展", "扎实推进", "逐项落实", "集中整治", "全面排查", "认真总结", "及时通报", "持续巩固", "主动对接", "稳妥处置"
    };

    private static final String[] OBJECTS = {
        "安全生产检查", "管网改造工程", "文明创建活动", "节水宣传进社区", "防汛物资储备", "窗口服务提升", "干部业务培训", "困难家庭走访", "供水保障任务", "隐患整改清单", "道路养护作业",
        "绿化补植工作"
    };

    private static final String[] RESULTS = {"取得初步成效", "受到群众好评", "做到责任到人", "按期全部完成", "形成长效机制", "未发生一起事故"};

    private final SplittableRandom random;

    InventedText(SplittableRandom random) {
        this.random = random;
    }

    String headline() {
        return any(SUBJECTS) + any(VERBS) + any(OBJECTS);
    }

    String organization() {
        return any(SUBJECTS);
    }

    String paragraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(any(ADVERBS))
                    .append('，')
                    .append(any(SUBJECTS))
                    .append(any(VERBS))
                    .append(any(OBJECTS));
            text.append("，共")
                    .append(2 + random.nextInt(90))
                    .append("人参加，")
                    .append(any(RESULTS))
                    .append('。');
        }
        return text.toString();
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
