package org.nengxia.policy.procedure.bpmn;

import org.nengxia.policy.Label;

/// What to draw instead of an element of BPMN that procedures do not use.
final class Instead {

    private Instead() {}

    static Label of(String element) {
        return switch (element) {
            case "task",
                    "manualTask",
                    "serviceTask",
                    "scriptTask",
                    "sendTask",
                    "receiveTask",
                    "businessRuleTask" ->
                    new Label("每一步都由人作出，请改为用户任务", "every act is a person's; make it a user task");
            case "parallelGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway" ->
                    new Label("请改为排他网关", "use an exclusive gateway");
            case "subProcess", "callActivity", "transaction", "adHocSubProcess" ->
                    new Label("请把其中的步骤直接画出", "draw its steps themselves");
            case "laneSet", "collaboration" ->
                    new Label(
                            "请删除泳池泳道，由谁办写在 nengxia:act 的 organ 中",
                            "remove pools and lanes; nengxia:act names the organ");
            case "intermediateThrowEvent" -> new Label("请改为用户任务", "make it a user task");
            default -> new Label("请删除", "remove it");
        };
    }
}
