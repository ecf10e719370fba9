import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/step.ts';
import { findFaults, jobs, type Job, workflows } from '../fixtures/workflows.ts';

const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const steps = jobs.flatMap(({ name, job, workflow }) =>
  job.steps.map((step) => ({ name, job, workflow, step })),
);

const scripts = steps.flatMap(({ name, step: { run } }) =>
  run === undefined ? [] : [{ name, run }],
);

const uses = (action: string) => steps.filter(({ step }) => step.uses?.startsWith(`${action}@`));

/** Code of the repository, or of a package. */
const FOREIGN_CODE = /\b(?:npm|npx|node)\b/;

const mayWrite = ({ permissions = {} }: Job) => Object.values(permissions).includes('write');

/** Whether a job is handed a secret, and not only told whether there is one. */
const holdsSecrets = (job: Job) =>
  JSON.stringify(job)
    .replaceAll(/secrets\.\w+ != ''/g, '')
    .includes('secrets.');

const isForPullRequests = ({ on }: { readonly on: object }) => 'pull_request' in on;

test('every workflow that the project needs is there', () => {
  expect(workflows.map(({ file }) => file)).toEqual([
    'check.yml',
    'preview.yml',
    'publish.yml',
    'sources.yml',
  ]);
});

test.each(workflows)('$file is a workflow that GitHub can read', async ({ text }) => {
  expect(await findFaults(text)).toEqual([]);
});

test('the reader would find a mistake', async () => {
  const text = workflows[0]?.text.replace('timeout-minutes: 10', 'timeout-minutes: ten') ?? '';
  expect(await findFaults(text)).toEqual([expect.stringContaining("Unexpected value 'ten'")]);
});

test.each(workflows)('$file may do nothing that a job does not ask for', ({ permissions }) => {
  expect(permissions).toEqual({});
});

test.each(jobs)('$name asks for what it needs, and says for what', ({ job, workflow }) => {
  const asked = Object.entries(job.permissions ?? {});
  expect(asked).not.toEqual([]);
  for (const [scope, access] of asked) {
    expect(workflow.text).toMatch(new RegExp(`^      ${scope}: ${access} # to `, 'm'));
    expect(workflow.text).not.toMatch(new RegExp(`^      ${scope}: ${access}$`, 'm'));
  }
});

test.each(jobs)('$name comes to an end', ({ job }) => {
  expect(job['timeout-minutes']).toBeGreaterThan(0);
  expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
});

test.each(workflows)('two runs of $file do not get into each other’s way', ({ concurrency }) => {
  expect(concurrency).toHaveProperty('group');
  expect(concurrency).toHaveProperty('cancel-in-progress');
});

test.each(workflows)('$file takes each action at one commit, and names its release', ({ text }) => {
  const taken = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
  expect(taken).not.toEqual([]);
  for (const action of taken) {
    expect(action).toMatch(/^actions\/[a-z-]+(?:\/[a-z]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test('an action is the same release wherever it is used', () => {
  const pins = new Set(
    workflows.flatMap(({ text }) =>
      [...text.matchAll(/uses: ([^/\s]+\/[^/@\s]+)\S*@(.*)$/gm)].map(
        ([, action = '', pin = '']) => `${action}@${pin}`,
      ),
    ),
  );
  const actions = [...pins].map((pin) => pin.split('@')[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

test.each(scripts)('what strangers write never becomes part of a script: $name', ({ run }) => {
  expect(run).not.toContain('${{');
});

test.each(workflows)('$file never runs a stranger’s code with the rights of the firm', ({ on }) => {
  expect(Object.keys(on)).not.toContain('pull_request_target');
  expect(Object.keys(on)).not.toContain('workflow_run');
});

test('a token stays on the disk only where something is to be pushed', () => {
  const checkouts = uses('actions/checkout');
  expect(checkouts.length).toBeGreaterThan(0);
  for (const { name, job, step } of checkouts) {
    const isForPush = job.permissions?.['contents'] === 'write';
    expect([name, step.with?.['persist-credentials']]).toEqual([name, isForPush]);
  }
});

test('a job that may write runs no code of a package', () => {
  const writing = jobs.filter(({ job }) => mayWrite(job));
  expect(writing.map(({ name }) => name)).toEqual([
    'preview.yml, comment',
    'publish.yml, record',
    'sources.yml, report',
  ]);
  for (const { name, job } of writing) {
    const run = job.steps.map((step) => step.run ?? '').join('\n');
    expect([name, FOREIGN_CODE.test(run)]).toEqual([name, false]);
  }
});

test('what a pull request proposes never meets a secret', () => {
  const withSecrets = jobs.filter(
    ({ job, workflow }) => isForPullRequests(workflow) && holdsSecrets(job),
  );
  expect(withSecrets.map(({ name }) => name)).toEqual(['preview.yml, deploy']);
  for (const { job } of withSecrets) {
    const checkout = job.steps.find(({ uses: action }) => action?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['ref']).toBe('${{ github.event.pull_request.base.sha }}');
    expect(job.steps.some(({ run }) => run?.includes('rm -rf dist/_worker.js'))).toBe(true);
  }
});

test('a secret is handed to the one step that needs it', () => {
  for (const { job, name } of jobs) {
    expect([name, holdsSecrets({ ...job, steps: [] })]).toEqual([name, false]);
  }
});

test('production is deployed from main alone, and only with the secrets', () => {
  const { build, deploy, record } =
    workflows.find(({ file }) => file === 'publish.yml')?.jobs ?? {};
  expect(build?.if).toBe("github.ref == 'refs/heads/main'");
  expect(deploy?.needs).toBe('build');
  expect(deploy?.if).toBe("needs.build.outputs.can-deploy == 'true'");
  expect(record?.needs).toBe('deploy');
});

test.each([
  ['publish.yml', 'guides appear on their day'],
  ['sources.yml', 'sources are asked for'],
])('%s runs every day: %s', (file) => {
  const { schedule } = workflows.find((workflow) => workflow.file === file)?.on ?? {};
  expect(schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) as string }]);
});

test('every npm command of a step is one of the project', () => {
  const commands = scripts.flatMap(({ run }) =>
    [...run.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, command = '']) => command),
  );
  expect(commands).toContain('build');
  const unknown = commands.filter(
    (command) => command !== 'ci' && !Object.hasOwn(packageFile.scripts, command),
  );
  expect(unknown).toEqual([]);
});

test('every tool of a step that is called through npx is installed with the project', () => {
  const tools = scripts.flatMap(({ run }) =>
    [...run.matchAll(/\bnpx (\S+)/g)].map(([, tool]) => tool),
  );
  expect(tools).not.toEqual([]);
  for (const tool of tools) expect(packageFile.devDependencies).toHaveProperty([tool ?? '']);
});

test('the Node that starts a step is of the release that the project brings', () => {
  const [major] = packageFile.devDependencies['node']?.split('.') ?? [];
  const versions = uses('actions/setup-node').map(({ step }) => step.with?.['node-version']);
  expect(new Set(versions)).toEqual(new Set([Number(major)]));
});

test('what a job fetches, a job before it has left there', () => {
  for (const { name, job, workflow, step } of uses('actions/download-artifact')) {
    const before = [job.needs ?? []].flat().flatMap((id) => {
      const needed = workflow.jobs[id];
      return [id, ...[needed?.needs ?? []].flat()];
    });
    const left = before
      .flatMap((id) => workflow.jobs[id]?.steps ?? [])
      .filter(({ uses: action }) => action?.startsWith('actions/upload-artifact@'))
      .map((upload) => upload.with?.['name']);
    expect([name, left]).toEqual([name, expect.arrayContaining([step.with?.['name']])]);
  }
});

test('the site is handed on whole, with its folders that start with a dot', () => {
  const sites = uses('actions/upload-artifact').filter(
    ({ step }) => step.with?.['path'] === 'dist',
  );
  expect(sites).toHaveLength(2);
  for (const { step } of sites) expect(step.with?.['include-hidden-files']).toBe(true);
});

test('packages and actions are kept up to date', () => {
  const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
    updates: readonly { 'package-ecosystem': string; schedule: { interval: string } }[];
  };
  expect(updates.map((update) => [update['package-ecosystem'], update.schedule.interval])).toEqual([
    ['npm', 'weekly'],
    ['github-actions', 'weekly'],
  ]);
});

test('every path that CODEOWNERS names exists', () => {
  const text = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8');
  const paths = [...text.matchAll(/^(?:#\s+)?(\/\S+)\s+@/gm)].map(([, path = '']) => path);
  expect(paths).toContain('/content/');
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
