export default (project: any) => project.provide('packed', { folder: '/tmp/dv/project', tarball: '/tmp/dv/bonsai-openai-0.1.0.tgz' })
