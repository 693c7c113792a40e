import type { Both } from './view.ts';

export type City = 'shanghai' | 'chengdu' | 'singapore' | 'remote';

export interface Job {
  id: string;
  title: Both;
  team: Both;
  city: City;
  kind: Both;
  pay: string;
  summary: Both;
  duties: Both[];
  needs: Both[];
}

export const cities: { [city in City]: Both } = {
  shanghai: { zh: '上海', en: 'Shanghai' },
  chengdu: { zh: '成都', en: 'Chengdu' },
  singapore: { zh: '新加坡', en: 'Singapore' },
  remote: { zh: '远程', en: 'Remote' },
};

const fullTime: Both = { zh: '全职', en: 'Full time' };
const forecast: Both = { zh: '预报', en: 'Forecasting' };
const platform: Both = { zh: '平台', en: 'Platform' };
const product: Both = { zh: '产品与设计', en: 'Product and design' };
const field: Both = { zh: '现场', en: 'Field' };

export const jobs: Job[] = [
  {
    id: 'wave-modeller', title: { zh: '海浪数值预报工程师', en: 'Wave modelling engineer' }, team: forecast, city: 'shanghai',
    kind: fullTime, pay: '¥32–48k',
    summary: { zh: '把海浪模式从每天四次做到每小时一次，让引航站提前知道涌浪何时越过限值。', en: 'Take our wave model from four runs a day to one an hour, so that pilots know when the swell will pass their limit.' },
    duties: [
      { zh: '维护并改进近岸海浪模式，评估每一次变更对准确率的影响', en: 'Run and improve the nearshore wave model, and measure what each change does to its skill' },
      { zh: '和港口一起定义“可作业”的判据，并把它变成可以计算的东西', en: 'Agree with ports on what “workable” means, and turn it into something we can compute' },
      { zh: '把失败的预报写成复盘，公开给客户', en: 'Write up forecasts that failed, and show the write-ups to customers' },
    ],
    needs: [
      { zh: '物理海洋、气象或相近方向的训练，熟悉一种海浪或海流模式', en: 'Training in physical oceanography, meteorology or close by, and one wave or current model you know well' },
      { zh: '能写别人愿意维护的 Python 或 Fortran', en: 'Python or Fortran that others are glad to maintain' },
      { zh: '对误差条比对曲线更感兴趣', en: 'More interest in the error bars than in the curve' },
    ],
  },
  {
    id: 'frontend-engineer', title: { zh: '前端工程师（调度台）', en: 'Front-end engineer, scheduling desk' }, team: platform, city: 'chengdu',
    kind: fullTime, pay: '¥25–40k',
    summary: { zh: '调度员一天盯着这个界面十二个小时。你会让它更快、更安静、更不容易点错。', en: 'Dispatchers look at this screen twelve hours a day. You will make it faster, calmer and harder to get wrong.' },
    duties: [
      { zh: '负责潮位、泊位与窗口期的时间轴组件，几千行数据也要流畅', en: 'Own the timeline of tides, berths and windows; smooth with thousands of rows' },
      { zh: '和设计师一起去码头观察，再回来改', en: 'Watch it being used on the quay with our designers, then come back and change it' },
      { zh: '把可访问性当作功能，而不是检查项', en: 'Treat accessibility as a feature, not as a checklist' },
    ],
    needs: [
      { zh: '扎实的 TypeScript 与浏览器基础，知道何时不用框架', en: 'Solid TypeScript and browser knowledge, and a feel for when not to use a framework' },
      { zh: '做过一个你愿意拿出来聊细节的界面', en: 'One interface you would like to discuss in detail' },
      { zh: '能用中文或英文把取舍写清楚', en: 'You can write down a trade-off clearly, in Chinese or English' },
    ],
  },
  {
    id: 'reliability-engineer', title: { zh: '可靠性工程师', en: 'Reliability engineer' }, team: platform, city: 'singapore',
    kind: fullTime, pay: 'S$8–12k',
    summary: { zh: '台风来的那天，正是不能停的那天。让系统在那天也无聊地正常运行。', en: 'The day the typhoon comes is the day we must not be down. Keep that day boring.' },
    duties: [
      { zh: '设计跨区域的预报分发，断一条海缆也能按时送达', en: 'Design forecast delivery across regions that survives a cut cable' },
      { zh: '主持演练与复盘，减少报警而不是增加', en: 'Lead drills and reviews; fewer alerts, not more' },
      { zh: '与现场团队轮值，每六周一次', en: 'Share the rota with the field team, one week in six' },
    ],
    needs: [
      { zh: '运行过不能丢数据的系统', en: 'You have run a system that must not lose data' },
      { zh: '熟悉 Linux、PostgreSQL 与网络排障', en: 'At home in Linux, PostgreSQL and network trouble' },
      { zh: '半夜也能写出冷静的状态说明', en: 'You can write a calm status note at three in the morning' },
    ],
  },
  {
    id: 'product-designer', title: { zh: '产品设计师', en: 'Product designer' }, team: product, city: 'shanghai',
    kind: fullTime, pay: '¥25–38k',
    summary: { zh: '为戴手套、站在甲板上、阳光直射的人设计。', en: 'Design for people in gloves, on deck, in full sun.' },
    duties: [
      { zh: '从访谈到可用的原型，端到端负责移动端', en: 'Own the mobile app from interviews to working prototypes' },
      { zh: '维护我们的组件与文案规范', en: 'Look after our components and the way we write' },
      { zh: '在真实环境里测试，而不是在会议室', en: 'Test where it is used, not in a meeting room' },
    ],
    needs: [
      { zh: '三年以上复杂工具类产品经验', en: 'Three years or more with complex tools' },
      { zh: '对排版和数据可视化有自己的判断', en: 'Your own judgement in typography and data graphics' },
      { zh: '愿意每季度出海一次', en: 'Happy to go to sea once a quarter' },
    ],
  },
  {
    id: 'data-engineer', title: { zh: '观测数据工程师', en: 'Observation data engineer' }, team: forecast, city: 'chengdu',
    kind: fullTime, pay: '¥24–36k',
    summary: { zh: '一万两千个浮标、雷达与船舶的观测，每分钟都要说得清从哪里来、可不可信。', en: 'Twelve thousand buoys, radars and ships: every minute we must know where a value came from and whether to trust it.' },
    duties: [
      { zh: '搭建从原始报文到质量控制的流水线', en: 'Build the pipeline from raw messages to quality control' },
      { zh: '让每个数值都能追溯到传感器', en: 'Make every value traceable to its sensor' },
      { zh: '与设备厂商一起修好源头的问题', en: 'Fix problems at the source, with the makers of the instruments' },
    ],
    needs: [
      { zh: '熟悉流式处理与时间序列存储', en: 'Stream processing and time-series storage' },
      { zh: '对单位、时区与缺测值保持偏执', en: 'A healthy obsession with units, time zones and missing values' },
      { zh: '会写测试，也会删代码', en: 'You write tests, and you delete code' },
    ],
  },
  {
    id: 'field-engineer', title: { zh: '现场实施工程师', en: 'Field engineer' }, team: field, city: 'singapore',
    kind: fullTime, pay: 'S$5.5–8k',
    summary: { zh: '从装第一只浮标，到调度员不再需要打电话给你。', en: 'From the first buoy in the water until the dispatchers no longer need to call you.' },
    duties: [
      { zh: '在东南亚各港口安装、校准并交付', en: 'Install, calibrate and hand over in ports across South-East Asia' },
      { zh: '培训客户，把问题带回产品团队', en: 'Train customers and bring their problems back to the product team' },
      { zh: '写下每一次交付中学到的东西', en: 'Write down what each delivery taught us' },
    ],
    needs: [
      { zh: '电子、通信或海洋仪器背景', en: 'A background in electronics, communications or marine instruments' },
      { zh: '能接受约四成时间出差', en: 'About two fifths of your time on the road' },
      { zh: '流利的英文，会中文更好', en: 'Fluent English; Chinese is a plus' },
    ],
  },
  {
    id: 'technical-writer', title: { zh: '技术作者', en: 'Technical writer' }, team: product, city: 'remote',
    kind: { zh: '兼职，每周三天', en: 'Part time, three days a week' }, pay: '¥15–20k',
    summary: { zh: '让凌晨值班的人，在三十秒内找到该按哪个按钮。', en: 'Help the person on night duty find the right button in thirty seconds.' },
    duties: [
      { zh: '写中英文手册与界面文案', en: 'Write manuals and interface copy in Chinese and English' },
      { zh: '和工程师一起审阅错误信息', en: 'Review error messages together with engineers' },
      { zh: '删掉没有人读的段落', en: 'Remove the paragraphs nobody reads' },
    ],
    needs: [
      { zh: '中英文都能写得简单准确', en: 'Plain and precise writing in both languages' },
      { zh: '不怕打开终端', en: 'Not afraid of a terminal' },
      { zh: '有作品可以给我们看', en: 'Something you have written that we can read' },
    ],
  },
];
