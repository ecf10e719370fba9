// Prints what goes live when, what the check will say from that day on if nobody changes a file, which
// pages are drafts without a day, and what time alone will bring within 90 days. TODAY=2028-01-01 asks for the plan as it is on another day.
import { today } from '../src/domain/today.ts';
import { checkContent } from '../src/editorial/check-content.ts';
import { formatPlan, planOf } from '../src/editorial/plan.ts';
import { root } from './step.ts';

console.log(formatPlan(await planOf(today(process.env), (day) => checkContent(root, day))));
